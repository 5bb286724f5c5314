"""What reads a letter: from the words on its pages to the fields of READING.md."""
