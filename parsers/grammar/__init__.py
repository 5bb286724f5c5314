"""How Indonesian offices write dates, hours and numbers."""
