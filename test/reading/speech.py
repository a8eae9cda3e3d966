"""Runs Orca, the screen reader, and tells what it says: one line of JSON for each utterance.

It is Orca as Debian has it, with a speech server that writes in place of one that sounds. To be run by
Debian's own Python, on a desktop of its own.
"""

import json
import os
import sys
from types import ModuleType

OUT = os.fdopen(os.dup(1), "w", buffering=1)
# Whatever else prints does so elsewhere.
os.dup2(2, 1)


def tell(**what):
    OUT.write(json.dumps(what, ensure_ascii=False) + "\n")


from orca import orca, orca_platform, settings, speechserver  # noqa: E402
from gi.repository import GLib  # noqa: E402


class SpeechServer(speechserver.SpeechServer):
    """What Orca would have spoken, told at once."""

    server = None

    @staticmethod
    def getFactoryName():
        return "Transcript"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.server = SpeechServer.server or SpeechServer()
        return SpeechServer.server

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Transcript", "transcript"]

    def getVoiceFamilies(self):
        return []

    def speakCharacter(self, character, acss=None):
        tell(said=character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def speak(self, text=None, acss=None, interrupt=True):
        tell(said=text)

    def sayAll(self, utterances, progress):
        context = None
        for context, _voice in utterances:
            tell(said=context.utterance)
        if context:
            progress(context, speechserver.SayAllContext.COMPLETED)

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass


module = ModuleType("transcript")
module.SpeechServer = SpeechServer
sys.modules["transcript"] = module

manager = orca.getSettingsManager()
manager.activate(
    None,
    {
        "speechServerFactory": "transcript",
        "enableBraille": False,
        "enableSound": False,
        "enableKeyEcho": False,
        "enablePositionSpeaking": True,
        # Only what is asked for is read.
        "sayAllOnLoad": False,
        "pageSummaryOnLoad": False,
    },
)
settings.speechFactoryModules = ["transcript"]
sys.path.insert(0, manager.getPrefsDir())
# Once it listens.
GLib.timeout_add(100, lambda: tell(ready=orca_platform.version))
sys.exit(orca.main())
