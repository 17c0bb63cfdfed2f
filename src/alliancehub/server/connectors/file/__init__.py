"""A site without Slurm: tables that its administrators read and write."""
