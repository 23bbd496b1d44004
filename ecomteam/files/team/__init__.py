"""team.yaml and records: read, written, described and marked."""
