"""A SAM 2 or 3 of ``transformers`` in the two parts that backends run: what looks at a window, what answers prompts."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

#: Kind of the point that ends every prompt, as the official predictors add it.
PADDING = -1.0


class WindowEncoder(nn.Module):
    """The image encoder up to where prompts come in.

    Args:
        network: ``Sam2Model`` or ``Sam3TrackerModel``.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, pixels: Tensor) -> tuple[Tensor, ...]:
        """Encode windows (1, 3, S, S).

        Returns:
            Features (1, 256, S / 16, S / 16), and the two finer maps of (1, 64, S / 8, S / 8), (1, 32, S / 4, S / 4).
        """
        network: Any = self.network
        finest, finer, features = network.vision_encoder(pixels).fpn_hidden_states[:3]
        decoder = network.mask_decoder
        none_before = network.no_memory_embedding.reshape(1, -1, 1, 1)
        return features + none_before, decoder.conv_s1(finer), decoder.conv_s0(finest)


class PromptDecoder(nn.Module):
    """Prompt encoder and mask decoder without control flow, so that one trace serves any number of points.

    Args:
        network: ``Sam2Model`` or ``Sam3TrackerModel``; its decoder gives all four masks from here on.
    """

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.prompts: Any = network.prompt_encoder
        self.decoder: Any = network.mask_decoder
        # asked for one mask, the decoder hands all four to this choice, which is made by chosen_single
        self.decoder.dynamic_multimask_via_stability = True
        self.decoder._dynamic_multimask_via_stability = lambda masks, scores: (masks, scores)
        with torch.no_grad():
            self.positions = nn.Buffer(network.get_image_wide_positional_embeddings().detach().clone())

    def forward(
        self,
        features: Tensor,
        finer: Tensor,
        finest: Tensor,
        coordinates: Tensor,
        kinds: Tensor,
        mask: Tensor,
        given: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Answer a prompt.

        Args:
            features: Of :class:`WindowEncoder`, as the next two.
            finer: As above.
            finest: As above.
            coordinates: (1, N, 2) in the encoder's input, the padding point among them.
            kinds: (1, N) 1 on, 0 off, 2 and 3 the corners of a box, -1 padding.
            mask: (1, 1, S / 4, S / 4) logits.
            given: (1,) 1 where the mask counts, else 0.

        Returns:
            Logits (1, 4, S / 4, S / 4), the single mask first, and scores (1, 4).
        """
        # given a box apart the encoder would pad by itself; corners are points of a kind of their own
        sparse = self.prompts._embed_points(coordinates[:, None], kinds[:, None].long(), pad=False)
        none = self.prompts.no_mask_embed.weight.reshape(1, -1, 1, 1)
        dense = given.reshape(1, 1, 1, 1) * self.prompts.mask_embed(mask) + (1 - given.reshape(1, 1, 1, 1)) * none
        masks, scores, _, _ = self.decoder(
            image_embeddings=features,
            image_positional_embeddings=self.positions,
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=False,
            high_resolution_features=[finest, finer],
        )
        return masks[:, 0], scores[:, 0]
