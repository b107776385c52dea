"""Other people's tools on what the product gives them; see `make interop`."""
