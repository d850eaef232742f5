"""A sentence with buttons fits into the narrowest dock, however many buttons there are."""

from __future__ import annotations

import pytest

from plugin.desktop.dock.notice import Notice

#: What is asked about an image at once, at most, in the longest words of the three languages.
MANY = ("-32768 est du sol", "Planétocentriques", "Planétographiques", "Convertir…", "Compris")


@pytest.mark.parametrize("texts", [MANY[:1], MANY[1:3], MANY])
def test_buttons_stand_in_as_many_rows_as_fit_into_the_dock(qgis_app, texts):
    notice, pressed = Notice(), []
    notice.resize(308, 200)
    notice.say("question", "Which?", [(text, lambda text=text: pressed.append(text)) for text in texts])
    buttons = [notice.button(text) for text in texts]
    notice.adjustSize()
    assert notice.minimumSizeHint().width() <= 308
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    rows = [button.geometry().top() for button in buttons]
    assert rows == sorted(rows) and (len(set(rows)) > 1) == (len(texts) > 2)
    buttons[-1].click()
    assert pressed == [texts[-1]] and notice.sentence == "" and notice.isHidden()
    notice.say("hint", "Again", [("Yes", lambda: pressed.append("Yes"))])
    with pytest.raises(KeyError):
        notice.button(texts[0])
    notice.button("Yes").click()
    assert pressed[-1] == "Yes"
    notice.deleteLater()
