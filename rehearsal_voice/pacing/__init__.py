"""How the person spoke: numbers and moments, made from stored events and from nothing else.

The faces other rooms use:

`pacing.summary.summarise(events, context) -> PacingReport`
    A pure function of one take's events (any iterable of core.events.Event, in any order of turns). Run again on the
    same events from the database it gives the same report, to the last digit. `context` (pacing.report.Context) is
    optional: the language, what the person dismissed, their calm baseline, who counts syllables.
    `summarise_session(takes, context)` does the same for several takes; `tally_turns` gives one tally a turn.

`pacing.report.PacingReport`
    metrics: tuple[Metric, ...], each with number (1-23), name, value (None when it cannot be told), unit, rests_on
    (words, seconds, turns), note ("not enough speech", ...) and reading (one plain sentence);
    moments: tuple[core.events.Moment, ...] in order of time; `report.metric("words_per_minute")` finds one by name.

`pacing.features.FeatureStream`
    `push(samples) -> FrameTrack`: 10 ms frames of what was just heard (energy, F0, voicing, flux, centroid, zero
    crossings, spectral bands), the same however the sound was cut into pieces. `flush()` gives the last ones.

`pacing.measure.measure_turn(track, turn, start, end) -> core.events.SpeechMeasured`
    The event the engine publishes after each turn of the person, so that pauses, pitch and filled pauses outlive the
    sound itself. Without it the report is made from words alone and says so.

`pacing.live.LiveMonitor`
    `push(samples)` while the person speaks: filled pauses within 0.6 s, rush state, and now and then a `Cue`.

`pacing.trends`
    One metric over many takes. `pacing.report_html`, `report_csv`, `report_json` write a report down.
"""
