"""From the marked corpus to the encoder that finds who said what."""
