"""WRITE: one folder for each service (sop.yaml, *.docx, mail/*) and the code that fills its
templates.
"""
