"""The product on one machine: its servers, its demo, and a pretend host product beside it."""
