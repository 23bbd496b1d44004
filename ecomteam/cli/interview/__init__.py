"""The interview on a terminal: what is asked, what an answer may look like, and where the answers are kept."""
