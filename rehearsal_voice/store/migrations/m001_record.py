"""Version 1: the whole record of a person's rehearsals."""

from __future__ import annotations

NAME = "the record"

STATEMENTS: tuple[str, ...] = (
    # --- what was rehearsed ---
    """CREATE TABLE sessions (
        id TEXT PRIMARY KEY, scene TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
        started_at TEXT NOT NULL, ended_at TEXT, arrival TEXT NOT NULL DEFAULT '{}', note TEXT NOT NULL DEFAULT '',
        talk_id INTEGER REFERENCES talks(id) ON DELETE SET NULL, deletion INTEGER
    ) STRICT""",
    "CREATE INDEX sessions_by_time ON sessions(started_at)",
    "CREATE INDEX sessions_by_scene ON sessions(scene, started_at)",
    """CREATE TABLE takes (
        id INTEGER PRIMARY KEY, session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        number INTEGER NOT NULL, scene TEXT NOT NULL, language TEXT NOT NULL, variant TEXT NOT NULL, gear TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'recovered')), reason TEXT NOT NULL DEFAULT '',
        started_at TEXT NOT NULL, ended_at TEXT, duration_s REAL NOT NULL DEFAULT 0,
        rung INTEGER, branched_from INTEGER REFERENCES takes(id) ON DELETE SET NULL, branched_turn INTEGER,
        sound_until TEXT, review_closed_at TEXT, put_off INTEGER NOT NULL DEFAULT 0, deletion INTEGER,
        UNIQUE (session_id, number)
    ) STRICT""",
    "CREATE INDEX takes_by_time ON takes(started_at)",
    "CREATE INDEX takes_unfinished ON takes(state) WHERE state = 'running'",
    """CREATE TABLE turns (
        id INTEGER PRIMARY KEY, take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE,
        turn INTEGER NOT NULL, speaker TEXT NOT NULL CHECK (speaker IN ('person', 'partner')),
        text TEXT NOT NULL, start_s REAL NOT NULL, end_s REAL NOT NULL, language TEXT NOT NULL DEFAULT '',
        confidence REAL NOT NULL DEFAULT 0, complete INTEGER NOT NULL DEFAULT 1, source TEXT NOT NULL DEFAULT 'spoken',
        deletion INTEGER, UNIQUE (take_id, turn, speaker)
    ) STRICT""",
    # Events: single rows while a take runs, one compressed blob once it is whole.
    """CREATE TABLE running_events (
        take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE, place INTEGER NOT NULL, line TEXT NOT NULL,
        PRIMARY KEY (take_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE take_events (
        take_id INTEGER PRIMARY KEY REFERENCES takes(id) ON DELETE CASCADE, lines BLOB NOT NULL
    ) STRICT""",
    # Sound: raw blocks as captured, then one encoded stretch a turn. until: when it goes by choice; NULL: by the rule.
    """CREATE TABLE sound_blocks (
        take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE, start_sample INTEGER NOT NULL,
        samples INTEGER NOT NULL, pcm BLOB NOT NULL, PRIMARY KEY (take_id, start_sample)
    ) STRICT""",
    """CREATE TABLE sound_stretches (
        take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE, start_sample INTEGER NOT NULL,
        samples INTEGER NOT NULL, turn INTEGER NOT NULL, codec TEXT NOT NULL, data BLOB NOT NULL, kept_until TEXT,
        PRIMARY KEY (take_id, start_sample)
    ) STRICT""",
    """CREATE TABLE features (
        take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE, name TEXT NOT NULL, algorithm TEXT NOT NULL,
        hop_ms INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (take_id, name)
    ) STRICT""",
    # Derived: may be dropped at any time and is rebuilt from the events.
    """CREATE TABLE measures (
        take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE, algorithm TEXT NOT NULL, metric TEXT NOT NULL,
        value REAL NOT NULL, speech_s REAL NOT NULL, PRIMARY KEY (take_id, metric)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX measures_by_metric ON measures(metric, take_id, value, speech_s)",
    # --- what the person and the mentor made of it ---
    """CREATE TABLE dismissals (
        id INTEGER PRIMARY KEY, take_id INTEGER NOT NULL REFERENCES takes(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, start_s REAL NOT NULL, end_s REAL NOT NULL, words TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX dismissals_by_take ON dismissals(take_id)",
    """CREATE TABLE goals (
        id INTEGER PRIMARY KEY, session_id TEXT REFERENCES sessions(id) ON DELETE CASCADE, scene TEXT NOT NULL,
        place INTEGER NOT NULL, text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX goals_by_scene ON goals(scene)",
    "CREATE INDEX goals_by_session ON goals(session_id)",
    """CREATE TABLE debriefs (
        take_id INTEGER PRIMARY KEY REFERENCES takes(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
        made_at TEXT NOT NULL, content TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE reflections (
        take_id INTEGER PRIMARY KEY REFERENCES takes(id) ON DELETE CASCADE, felt_good TEXT NOT NULL,
        will_try TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE own_lines (
        id INTEGER PRIMARY KEY, text TEXT NOT NULL, language TEXT NOT NULL, scene TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '', take_id INTEGER REFERENCES takes(id) ON DELETE SET NULL, turn INTEGER,
        kept_at TEXT NOT NULL, deletion INTEGER
    ) STRICT""",
    "CREATE INDEX own_lines_by_take ON own_lines(take_id)",
    """CREATE TABLE exercises (
        id INTEGER PRIMARY KEY, language TEXT NOT NULL, kind TEXT NOT NULL, prompt TEXT NOT NULL, answer TEXT NOT NULL,
        made_at TEXT NOT NULL, due_at TEXT NOT NULL, step INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0,
        hits INTEGER NOT NULL DEFAULT 0, UNIQUE (language, kind, answer)
    ) STRICT""",
    # --- over weeks ---
    """CREATE TABLE micro_goals (
        id INTEGER PRIMARY KEY, text TEXT NOT NULL, metric TEXT NOT NULL DEFAULT '', starts_on TEXT NOT NULL,
        ends_on TEXT NOT NULL, outcome TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE evenings (
        micro_goal_id INTEGER NOT NULL REFERENCES micro_goals(id) ON DELETE CASCADE, day TEXT NOT NULL,
        went_well TEXT NOT NULL, try_next TEXT NOT NULL, PRIMARY KEY (micro_goal_id, day)
    ) STRICT""",
    """CREATE TABLE talks (
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, scene TEXT NOT NULL DEFAULT '', planned_on TEXT, done_on TEXT,
        note TEXT NOT NULL DEFAULT '', made_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE nervousness (
        id INTEGER PRIMARY KEY, moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'real')),
        value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10), told_at TEXT NOT NULL, rung INTEGER,
        take_id INTEGER REFERENCES takes(id) ON DELETE CASCADE,
        talk_id INTEGER REFERENCES talks(id) ON DELETE CASCADE
    ) STRICT""",
    "CREATE INDEX nervousness_by_take ON nervousness(take_id)",
    """CREATE TABLE rituals (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at_time TEXT NOT NULL, days TEXT NOT NULL DEFAULT '1234567',
        enabled INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    # --- the person ---
    """CREATE TABLE memories (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, scene TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '', made_at TEXT NOT NULL, changed_at TEXT NOT NULL, deletion INTEGER
    ) STRICT""",
    "CREATE TABLE person_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE connections (
        id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, host TEXT NOT NULL, purpose TEXT NOT NULL,
        bytes_received INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    # What waits to be really gone. Rows it covers carry its id in `deletion` and are shown nowhere.
    """CREATE TABLE deletions (
        id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, made_at TEXT NOT NULL, final_at TEXT NOT NULL
    ) STRICT""",
    # --- finding words again ---
    """CREATE VIRTUAL TABLE turn_words USING fts5(
        text, content='turns', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
    )""",
    "INSERT INTO turn_words(turn_words, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER turns_added AFTER INSERT ON turns BEGIN
        INSERT INTO turn_words(rowid, text) VALUES (new.id, new.text);
    END""",
    """CREATE TRIGGER turns_removed AFTER DELETE ON turns BEGIN
        INSERT INTO turn_words(turn_words, rowid, text) VALUES ('delete', old.id, old.text);
    END""",
    """CREATE TRIGGER turns_changed AFTER UPDATE OF text ON turns BEGIN
        INSERT INTO turn_words(turn_words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO turn_words(rowid, text) VALUES (new.id, new.text);
    END""",
)
