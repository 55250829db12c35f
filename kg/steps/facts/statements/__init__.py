"""Statements: who says what to whom, where and when, and what it amounts to."""
