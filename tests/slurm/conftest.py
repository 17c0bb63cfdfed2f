"""What the tests of clusters share."""

from tests.slurm.cluster import slurm

__all__ = ["slurm"]
