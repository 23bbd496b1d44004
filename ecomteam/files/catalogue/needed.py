"""What the program itself asks for by name: a catalogue may change these within limits, and not do without them."""

from collections.abc import Mapping

from ecomteam.model.bounds import Within

_WEEK = "hours a week"
# Outside of these a number says nothing of a shop, or arithmetic has no answer: a step of nothing never arrives.
LIMITS: Mapping[str, Within] = {
    "alone_from_week": Within(0, 168, _WEEK),
    "briefing_hours": Within(0, 744, "hours a month"),
    "contract_hours": Within(1, 744, "hours a month"),
    "daily_gap_share": Within(0, 1, "a share"),
    "daily_gap_week": Within(0, 168, _WEEK),
    "employ_from_week": Within(0, 168, _WEEK),
    "employee_least_week": Within(0.25, 168, _WEEK),
    "employee_step_week": Within(0.25, 40, _WEEK),
    "freelance_fte": Within(0.01, 10, "FTE"),
    "fte_hours": Within(1, 744, "hours a month"),
    "gap_from_week": Within(0, 168, _WEEK),
    "hat_job_week": Within(0, 168, _WEEK),
    "hires_at_once": Within(1, 50, "hires"),
    "hires_at_once_small": Within(1, 50, "hires"),
    "joint_error": Within(1, 10, "times"),
    "lead_least_week": Within(0.25, 168, _WEEK),
    "lead_outside_least_week": Within(0.25, 168, _WEEK),
    "leaving_months": Within(0, 120, "months"),
    "minimum_fte_step": Within(0.01, 1, "FTE"),
    "outside_least_week": Within(0.25, 168, _WEEK),
    "outside_step_week": Within(0.25, 40, _WEEK),
    "overload_fte": Within(0.1, 5, "FTE"),
    "owner_hats_limit": Within(0, 100, "hats"),
    "owner_living": Within(0, 1e6, "an amount a month"),
    "owner_week": Within(1, 168, _WEEK),
    "owner_week_established": Within(0, 168, _WEEK),
    "owner_week_healthy": Within(1, 168, _WEEK),
    "pay_ratio_error": Within(0, 1, "a share"),
    "person_hats_limit": Within(0, 100, "hats"),
    "relief_week": Within(0, 168, _WEEK),
    "reporting_layers": Within(1, 100, "layers"),
    "return_cost": Within(0, 1e6, "an amount each"),
    "room_share_careful": Within(0, 1, "a share"),
    "room_share_usual": Within(0, 1, "a share"),
    "service_answer_seconds": Within(1, 86_400, "seconds"),
    "service_answer_share": Within(0.01, 0.99, "a share"),
    "service_busy_factor": Within(1, 20, "times"),
    "service_live_from_contacts": Within(0, 1e6, "contacts a day"),
    "service_live_share": Within(0, 1, "a share"),
    "service_minutes": Within(0.1, 480, "minutes"),
    "service_open_hours": Within(1, 24, "hours a day"),
    "span_of_control": Within(1, 1000, "people"),
    "span_of_control_routine": Within(1, 1000, "people"),
    "spare_from_week": Within(0, 168, _WEEK),
    "spare_share": Within(0, 1, "a share"),
    "specialist_from_week": Within(0, 168, _WEEK),
    "usual_hour": Within(0.01, 1e6, "an amount an hour"),
    "usual_hour_outside": Within(0.01, 1e6, "an amount an hour"),
    "working_days": Within(1, 31, "days a month"),
}
NEEDED: Mapping[str, tuple[str, ...]] = {
    "roles": ("ecommerce_manager", "online_marketer"),
    "activities": ("product_data_content", "security"),
    "thresholds": tuple(LIMITS),
}
