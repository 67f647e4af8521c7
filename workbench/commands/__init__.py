"""What an annotator can do: functions from an annotation set to an Edit. Nothing changes yet."""
