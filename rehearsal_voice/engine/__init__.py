"""The running conversation: threads, queues, and the conductor. No window, no adapter."""
