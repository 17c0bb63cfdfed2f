"""Metrics for Prometheus and spans for OpenTelemetry; loaded only where they are asked for."""
