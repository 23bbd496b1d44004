"""What an owner can ask beside the plan: why, what next, who hands over what. Pure, like planning."""
