"""How long exports of very many polygons take, beside an earlier commit."""
