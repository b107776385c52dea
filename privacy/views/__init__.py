"""Pages of custodians and admins."""
