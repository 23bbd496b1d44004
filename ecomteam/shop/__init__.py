"""What follows from a shop alone: what it needs, what that costs, who answers for it."""
