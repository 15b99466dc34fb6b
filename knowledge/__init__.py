"""What is known: YAML that a physiotherapist can edit, its schemas, and the loaders that read it."""
