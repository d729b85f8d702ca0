"""Writes small checkpoints of random weights that a ComfyUI takes for Stable Diffusion 1.5, SDXL, Flux, SVD and an
upscaler, so that every graph can be run on a CPU. What they draw is noise: they show that a graph runs, and nothing of
what a picture would look like.

    python make-checkpoints.py COMFYUI MODELS [NAME ...]

COMFYUI is the folder of a ComfyUI, run with its own Python; MODELS the folder of its models. Shapes come from that
ComfyUI's own modules, cut down as far as it still recognises each family:

    tiny-sd15        two levels of one block instead of four of two
    tiny-sdxl        the transformer depths of Segmind Vega, the least that is taken for SDXL
    tiny-flux        one double and one single block; its T5 has one layer, if the ComfyUI's t5_config_xxl.json says so
    tiny-svd         the true shape: nothing less is taken for SVD
    tiny-canny       a ControlNet beside tiny-sd15
    tiny-x4          an ESRGAN of one block
    tiny-wan2.2-5b   Wan 2.2 TI2V with two blocks of 256 channels
    tiny-wan2.2-vae  the true shape
    tiny-umt5        one layer and 64 words, if the ComfyUI's umt5_config_xxl.json says so
"""

import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

DTYPE = torch.float16

# UNets as their families are recognised; everything else about them may shrink.
UNET = {"image_size": 32, "in_channels": 4, "out_channels": 4, "model_channels": 320, "legacy": False,
        "use_spatial_transformer": True, "dtype": DTYPE, "device": "meta"}
SD15 = UNET | {"num_res_blocks": [1, 1], "channel_mult": [1, 1], "transformer_depth": [1, 1],
               "transformer_depth_middle": 1, "transformer_depth_output": [1, 1, 1, 1], "context_dim": 768,
               "num_heads": 8}
SDXL = UNET | {"num_res_blocks": [2, 2, 2], "channel_mult": [1, 2, 4], "transformer_depth": [0, 0, 1, 1, 2, 2],
               "transformer_depth_middle": -1, "transformer_depth_output": [0, 0, 0, 1, 1, 1, 2, 2, 2],
               "context_dim": 2048, "num_classes": "sequential", "adm_in_channels": 2816,
               "use_linear_in_transformer": True, "num_head_channels": 64}
SVD = UNET | {"in_channels": 8, "num_res_blocks": [2] * 4, "channel_mult": [1, 2, 4, 4],
              "transformer_depth": [1, 1, 1, 1, 1, 1, 0, 0], "transformer_depth_middle": 1,
              "transformer_depth_output": [1] * 9 + [0] * 3, "context_dim": 1024, "num_classes": "sequential",
              "adm_in_channels": 768, "use_linear_in_transformer": True, "num_head_channels": 64,
              "use_temporal_attention": True, "use_temporal_resblock": True, "video_kernel_size": [3, 1, 1],
              "extra_ff_mix_layer": True, "merge_strategy": "learned_with_images", "disable_temporal_crossattention": False,
              "use_spatial_context": True}
FLUX = {"in_channels": 16, "out_channels": 16, "patch_size": 2, "vec_in_dim": 768, "context_in_dim": 4096,
        "hidden_size": 3072, "mlp_ratio": 4.0, "num_heads": 24, "depth": 1, "depth_single_blocks": 1,
        "axes_dim": [16, 56, 56], "theta": 10000, "qkv_bias": True, "guidance_embed": True, "dtype": DTYPE,
        "device": "meta"}
VAE = {"double_z": True, "resolution": 256, "in_channels": 3, "out_ch": 3, "ch": 128, "ch_mult": [1, 2, 4, 4],
       "num_res_blocks": 2, "attn_resolutions": [], "dropout": 0.0}


def randomised(shapes, seed):
    """Weights of a module's shapes: small, so that nothing overflows; norms are ones, biases noughts."""
    generator = torch.Generator().manual_seed(seed)

    def one(name, shape):
        if shape.dtype in (torch.int64, torch.int32):
            return torch.arange(shape.numel()).reshape(shape.shape)
        if name.endswith("bias"):
            return torch.zeros(shape.shape, dtype=DTYPE)
        if len(shape.shape) <= 1:
            return torch.ones(shape.shape, dtype=DTYPE)
        fan_in = shape[0].numel()
        return (torch.randn(shape.shape, generator=generator) * fan_in**-0.5).to(DTYPE)

    return {name: one(name, shape) for name, shape in shapes.items()}


def shapes_of(make):
    """A module's state as shapes alone."""
    with torch.device("meta"):
        return make().state_dict()


def unet_shapes(config):
    import comfy.ops
    from comfy.ldm.modules.diffusionmodules.openaimodel import UNetModel

    return shapes_of(lambda: UNetModel(**config, operations=comfy.ops.disable_weight_init))


def vae_shapes(channels, has_quant=True):
    from comfy.ldm.models.autoencoder import AutoencoderKL

    shapes = shapes_of(lambda: AutoencoderKL(ddconfig=VAE | {"z_channels": channels}, embed_dim=channels))
    return {name: shape for name, shape in shapes.items() if has_quant or "quant_conv" not in name}


def words_shapes(config):
    return shapes_of(lambda: config.clip_target({}).clip(device="meta", dtype=DTYPE))


def checkpoint(config, unet, vae):
    """A whole checkpoint, named as its family names it."""
    words = {} if config.clip_target({}) is None else randomised(words_shapes(config), 2)
    return {
        **config.process_unet_state_dict_for_saving(randomised(unet, 1)),
        **(config.process_clip_state_dict_for_saving(words) if words else {}),
        **config.process_vae_state_dict_for_saving(randomised(vae, 3)),
    }


def sd15():
    from comfy.supported_models import SD15 as Config

    return checkpoint(Config(SD15), unet_shapes(SD15), vae_shapes(4))


def sdxl():
    from comfy.supported_models import Segmind_Vega as Config

    return checkpoint(Config(SDXL), unet_shapes(SDXL), vae_shapes(4))


def flux():
    import comfy.ops
    from comfy.ldm.flux.model import Flux
    from comfy.supported_models import Flux as Config

    shapes = shapes_of(lambda: Flux(**FLUX, operations=comfy.ops.disable_weight_init))
    return checkpoint(Config(FLUX), shapes, vae_shapes(16, has_quant=False))


def svd():
    import comfy.clip_vision
    from comfy.ldm.models.autoencoder import AutoencodingEngine
    from comfy.supported_models import SVD_img2vid as Config
    import comfy.ops

    video = shapes_of(lambda: AutoencodingEngine(
        regularizer_config={"target": "comfy.ldm.models.autoencoder.DiagonalGaussianRegularizer"},
        encoder_config={"target": "comfy.ldm.modules.diffusionmodules.model.Encoder",
                        "params": VAE | {"z_channels": 4}},
        decoder_config={"target": "comfy.ldm.modules.temporal_ae.VideoDecoder",
                        "params": VAE | {"z_channels": 4, "video_kernel_size": [3, 1, 1]}}))
    seeing = randomised(open_clip_vision_shapes(), 4)
    config = Config(SVD)
    return {**checkpoint(config, unet_shapes(SVD), video), **config.process_clip_vision_state_dict_for_saving(seeing)}


def open_clip_vision_shapes():
    """The picture half of OpenCLIP ViT-H/14, as an SVD checkpoint names it."""
    width, layers = 1280, 32
    norm = lambda name: {f"{name}.weight": (width,), f"{name}.bias": (width,)}
    linear = lambda name, out, into: {f"{name}.weight": (out, into), f"{name}.bias": (out,)}
    shapes = {"class_embedding": (width,), "positional_embedding": (257, width), "proj": (width, 1024),
              "conv1.weight": (width, 3, 14, 14), **norm("ln_pre"), **norm("ln_post")}
    for layer in range(layers):
        at = f"transformer.resblocks.{layer}"
        shapes |= {**norm(f"{at}.ln_1"), **norm(f"{at}.ln_2"),
                   f"{at}.attn.in_proj_weight": (3 * width, width), f"{at}.attn.in_proj_bias": (3 * width,),
                   **linear(f"{at}.attn.out_proj", width, width), **linear(f"{at}.mlp.c_fc", 4 * width, width),
                   **linear(f"{at}.mlp.c_proj", width, 4 * width)}
    return {name: torch.empty(shape, device="meta", dtype=DTYPE) for name, shape in shapes.items()}


def controlnet():
    import comfy.ops
    from comfy.cldm.cldm import ControlNet

    config = {name: value for name, value in SD15.items() if name not in ("out_channels", "transformer_depth_output")}
    shapes = shapes_of(lambda: ControlNet(**config, hint_channels=3, operations=comfy.ops.disable_weight_init))
    return {f"control_model.{name}": weight for name, weight in randomised(shapes, 5).items()}


def wan():
    import comfy.ops
    from comfy.ldm.wan.model import WanModel

    shapes = shapes_of(lambda: WanModel(
        model_type="t2v", patch_size=(1, 2, 2), in_dim=48, dim=256, ffn_dim=512, freq_dim=256, out_dim=48, num_heads=2,
        num_layers=2, dtype=DTYPE, device="meta", operations=comfy.ops.disable_weight_init))
    return randomised(shapes, 7)


def wan_vae():
    from comfy.ldm.wan.vae2_2 import WanVAE

    return randomised(shapes_of(lambda: WanVAE(dim=160, z_dim=48, dim_mult=[1, 2, 4, 4], num_res_blocks=2,
                                               attn_scales=[], temperal_downsample=[False, True, True], dropout=0.0)), 8)


def umt5():
    """The text encoder with a tokenizer of its own. A layer 23 is what it is recognised by; nobody reads it."""
    from comfy.text_encoders.wan import UMT5XXlModel

    weights = randomised(shapes_of(lambda: UMT5XXlModel(device="meta", dtype=DTYPE).transformer), 9)
    weights["encoder.block.23.layer.1.DenseReluDense.wi_1.weight"] = torch.zeros((10240, 4096), dtype=DTYPE)
    return {**weights, "spiece_model": torch.frombuffer(bytearray(word_pieces()), dtype=torch.uint8)}


def word_pieces():
    import io
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a red boat on the sea", "hot air balloon above a quiet valley"] * 8),
        model_writer=model, vocab_size=64, hard_vocab_limit=False, pad_id=0, eos_id=1, unk_id=2, bos_id=-1,
        minloglevel=2)
    return model.getvalue()


def upscaler():
    """ESRGAN by its published key names: one block of 16 channels, four times as large."""
    conv = lambda name, out, into: {f"{name}.weight": (out, into, 3, 3), f"{name}.bias": (out,)}
    width, growth = 16, 32
    shapes = {**conv("conv_first", width, 3), **conv("conv_body", width, width), **conv("conv_up1", width, width),
              **conv("conv_up2", width, width), **conv("conv_hr", width, width), **conv("conv_last", 3, width)}
    for part in (1, 2, 3):
        for step in range(5):
            out = width if step == 4 else growth
            shapes |= conv(f"body.0.rdb{part}.conv{step + 1}", out, width + step * growth)
    return randomised({name: torch.empty(shape, device="meta") for name, shape in shapes.items()}, 6)


FILES = {
    "tiny-sd15": ("checkpoints", sd15),
    "tiny-sdxl": ("checkpoints", sdxl),
    "tiny-flux": ("checkpoints", flux),
    "tiny-svd": ("checkpoints", svd),
    "tiny-canny": ("controlnet", controlnet),
    "tiny-x4": ("upscale_models", upscaler),
    "tiny-wan2.2-5b": ("diffusion_models", wan),
    "tiny-wan2.2-vae": ("vae", wan_vae),
    "tiny-umt5": ("text_encoders", umt5),
}


def main():
    if len(sys.argv) < 3 or any(name not in FILES for name in sys.argv[3:]):
        sys.exit(f"{__doc__}\nnames: {', '.join(FILES)}")
    comfyui, models, *names = sys.argv[1:]
    # The ComfyUI's own command line would read ours.
    sys.argv = ["make-checkpoints.py", "--cpu"]
    sys.path.insert(0, comfyui)
    import comfy.options

    comfy.options.enable_args_parsing()
    for name in names or FILES:
        folder, make = FILES[name]
        path = Path(models) / folder / f"{name}.safetensors"
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file({key: weight.contiguous() for key, weight in make().items()}, path)
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
