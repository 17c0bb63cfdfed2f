"""A cluster that Slurm schedules."""
