"""The command line: options, prompts, printing and exit codes; the only room that prints or exits."""
