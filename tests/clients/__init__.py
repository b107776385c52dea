"""The Python client, against the running product and against servers that misbehave."""
