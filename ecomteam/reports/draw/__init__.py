"""A document or an object in, a text out: terminal, Markdown, HTML, JSON and so on."""
