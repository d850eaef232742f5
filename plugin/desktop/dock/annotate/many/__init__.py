"""Many landforms at once: found in the view, prompted by a layer, or like those that are selected."""
