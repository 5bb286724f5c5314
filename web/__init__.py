"""ASK: the pages behind signed links, and the office's board. GET shows, POST decides."""
