"""The checks, a file a group, each named after the codes that it prints. No check knows another."""
