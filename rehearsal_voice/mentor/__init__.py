"""The voice of feedback, apart from the partner: it reads a finished take and quotes for every claim.

Pure functions of stored events; nothing here acts in a scene. The faces other rooms use:

`mentor.debrief.debrief(events, scene, numbers, moments, meaning) -> Debrief`
    What follows a take: out of the role, what worked, the goals, what made it harder, one thing to try.

`mentor.takes.compare(takes) -> Comparison`
    Takes of one talk side by side, and whether it has become a script.

`mentor.second_opinion.second_opinion(events, scene) -> SecondOpinion`
    The same exchange told of two people, judged without knowing who asks.
"""
