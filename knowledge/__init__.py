"""What is known: YAML that a physiotherapist can edit, its schemas, and their loaders."""
