"""Commands that concern the product as a whole."""
