"""The module asks for its own version, and its distribution is called otherwise than the usual hook expects."""

from PyInstaller.utils.hooks import copy_metadata

datas = copy_metadata("webrtcvad-wheels")
