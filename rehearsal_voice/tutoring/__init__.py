"""Pure: what a learner is taught while they speak: corrections, how to say it, the quiz."""
