"""Every command, one file a command, named after what is typed."""
