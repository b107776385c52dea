"""Forms of custodians and of those who ask them."""
