#!/usr/bin/env bash
# pds4_tools 1.4, pdr 1.4.4, rasterio 1.4.4 (GDAL 3.10.3 of its wheel), numpy 2.4.6, Python 3.11
#
# Guessed: three readers of PDS4 give the same pixel in the same place of an array, with the same value, or the stored one.
# Runs: where a label's Display_Settings say "Bottom to Top" or "Right to Left", GDAL turns the image over and the other two leave
# it as it is stored: what is found in an array of one lies mirrored in another, or under the transform of another. Values
# differ, too. GDAL and pdr give stored ones, pds4_tools scaled ones, but leaves special constants (missing, saturated)
# unscaled among them without masking any, so that means and stretches of its array are those of no image.
#
# Output seen (stored 0 1 / 2 3 / -32768 5, scaling factor 0.5, offset 100, missing constant -32768):
#   rasterio: -32768 5 / 2 3 / 0 1
#   pds4_tools: 100 100.5 / 101 101.5 / -32768 102.5
#   pdr: 0 1 / 2 3 / -32768 5
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pds4-tools==1.4 pdr==1.4.4 rasterio==1.4.4 numpy==2.4.6
cat > image.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Product_Observational xmlns="http://pds.nasa.gov/pds4/pds/v1" xmlns:disp="http://pds.nasa.gov/pds4/disp/v1">
  <Identification_Area>
    <logical_identifier>urn:nasa:pds:one:two:three</logical_identifier>
    <version_id>1.0</version_id>
    <title>An image</title>
    <information_model_version>1.15.0.0</information_model_version>
    <product_class>Product_Observational</product_class>
  </Identification_Area>
  <Observation_Area>
    <Time_Coordinates>
      <start_date_time>2020-01-01T00:00:00Z</start_date_time>
      <stop_date_time>2020-01-01T00:00:01Z</stop_date_time>
    </Time_Coordinates>
    <Target_Identification><name>Mars</name><type>Planet</type></Target_Identification>
    <Discipline_Area>
      <disp:Display_Settings>
        <Local_Internal_Reference>
          <local_identifier_reference>image</local_identifier_reference>
          <local_reference_type>display_settings_to_array</local_reference_type>
        </Local_Internal_Reference>
        <disp:Display_Direction>
          <disp:horizontal_display_axis>Sample</disp:horizontal_display_axis>
          <disp:horizontal_display_direction>Left to Right</disp:horizontal_display_direction>
          <disp:vertical_display_axis>Line</disp:vertical_display_axis>
          <disp:vertical_display_direction>Bottom to Top</disp:vertical_display_direction>
        </disp:Display_Direction>
      </disp:Display_Settings>
    </Discipline_Area>
  </Observation_Area>
  <File_Area_Observational>
    <File><file_name>image.img</file_name></File>
    <Array_2D_Image>
      <local_identifier>image</local_identifier>
      <offset unit="byte">0</offset>
      <axes>2</axes>
      <axis_index_order>Last Index Fastest</axis_index_order>
      <Element_Array>
        <data_type>SignedLSB2</data_type>
        <scaling_factor>0.5</scaling_factor>
        <value_offset>100</value_offset>
      </Element_Array>
      <Axis_Array><axis_name>Line</axis_name><elements>3</elements><sequence_number>1</sequence_number></Axis_Array>
      <Axis_Array><axis_name>Sample</axis_name><elements>2</elements><sequence_number>2</sequence_number></Axis_Array>
      <Special_Constants><missing_constant>-32768</missing_constant></Special_Constants>
    </Array_2D_Image>
  </File_Area_Observational>
</Product_Observational>
XML
cat > try.py <<'PYTHON'
import numpy as np
import pdr
import pds4_tools
import rasterio

np.array([[0, 1], [2, 3], [-32768, 5]], "<i2").tofile("image.img")
with rasterio.open("image.xml") as raster:
    arrays = {"rasterio": raster.read(1)}
arrays["pds4_tools"] = np.asarray(pds4_tools.read("image.xml", quiet=True)["image"].data)
arrays["pdr"] = np.asarray(pdr.read("image.xml")["image"])
for name, array in arrays.items():
    print(f"{name}:", " / ".join(" ".join(f"{value:g}" for value in row) for row in array))
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "rasterio: -32768 5 / 2 3 / 0 1
pds4_tools: 100 100.5 / 101 101.5 / -32768 102.5
pdr: 0 1 / 2 3 / -32768 5" ]
