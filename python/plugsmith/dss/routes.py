"""All endpoints (reference, section 4)."""

from plugsmith.dss.admin_routes import ADMIN_ROUTES
from plugsmith.dss.dataset_routes import DATASET_ROUTES
from plugsmith.dss.llm_routes import LLM_ROUTES
from plugsmith.dss.plugin_routes import PLUGIN_ROUTES
from plugsmith.dss.project_routes import PROJECT_ROUTES
from plugsmith.dss.router import Route
from plugsmith.dss.tool_routes import TOOL_ROUTES

ROUTES: list[Route] = [
    *LLM_ROUTES,
    *TOOL_ROUTES,
    *DATASET_ROUTES,
    *PLUGIN_ROUTES,
    *ADMIN_ROUTES,
    *PROJECT_ROUTES,
]
