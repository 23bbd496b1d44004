"""Start months under a monthly budget."""
