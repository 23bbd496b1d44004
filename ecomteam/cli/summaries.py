"""What each command is for, as it says itself: written anew by ``make refresh``."""

from collections.abc import Mapping

SUMMARIES: Mapping[str, str] = {
    "audit": "Check the team you have: findings, and what is covered.",
    "catalogue": "List the knowledge base, print JSON Schemas.",
    "checklist": "Work through the checklist for your team.",
    "compare": "Plan two to five scenarios and show them side by side.",
    "completion": "Print the script that completes commands and options in your shell.",
    "diagnose": "Find out where it hurts, why, and what helps.",
    "diff": "Compare two snapshots of a team: people, roles, the plan, coverage, score, fixed and new findings.",
    "example": "List the sample shops, or print one to start from.",
    "explain": "Explain a role, phase, rule, check, symptom, source.",
    "export": "Write everything as one JSON document, for scripts.",
    "facts": "Count your shop's numbers from its exports.",
    "handover": "See what eats your week, and whom to give it to.",
    "import": "Make a team.yaml of a staff list with free job titles: CSV, a workbook (.xlsx), JSON or YAML.",
    "kit": "Prepare a hire: job description, interview, first days.",
    "man": "Print the manual page: every command with its options.",
    "plan": "Answer questions and get your hiring roadmap, on one screen.",
    "raci": "Say who answers for what, phase by phase (RACI).",
    "report": "Write the report of an engagement: your judgement beside audit and plan.",
    "team": "Write the team as CSV for spreadsheets, or as a Mermaid chart.",
    "update": "Tell this month's numbers: what they reach, what they move in the plan, and why.",
    "why": "Explain why a role is in the roadmap, or is not.",
    "work": "Count the work of a shop in hours, and who does it.",
}
