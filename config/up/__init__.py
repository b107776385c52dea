"""The whole product on one machine: servers, steps of preparation, supervised programs."""
