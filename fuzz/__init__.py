"""Fuzzing, guided by coverage: ``make fuzz``. What it finds becomes a case in tests/hostile/found."""
