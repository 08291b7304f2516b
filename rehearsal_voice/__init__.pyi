from rehearsal_voice.app.recordings import Analysis as Analysis
from rehearsal_voice.app.recordings import analyze as analyze

__version__: str
