"""`python -m rehearsal_voice` is the same as `rehearsal-voice`."""

from rehearsal_voice.cli import main

if __name__ == "__main__":
    main()
