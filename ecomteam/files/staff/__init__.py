"""A staff list from a spreadsheet becomes rows with places."""
