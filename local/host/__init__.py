"""The demo's host product on an origin of its own: a pretend assistant, its inbox, its hook."""
