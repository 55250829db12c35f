"""Events and agreements: who takes part in what role, which of them are one, which belong to a larger one."""
