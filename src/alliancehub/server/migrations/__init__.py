"""The schema of the core tables as it was released, step by step, and how to reach the newest."""
