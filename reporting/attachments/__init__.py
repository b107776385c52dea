"""Files of reports: what is taken, how it is made harmless, and who checks it."""
