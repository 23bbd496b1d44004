"""Exit codes, as scripts may rely on them."""

DONE = 0
FINDINGS = 1
WRONG = 2
BUG = 70
INTERRUPTED = 130
PIPE_CLOSED = 141
TERMINATED = 143
HUNG_UP = 129
