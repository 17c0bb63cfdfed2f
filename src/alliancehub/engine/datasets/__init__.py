"""Datasets in folders and files of this machine: what they would become, and the way out."""
