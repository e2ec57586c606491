package facedata

// otherEntries are the words of what is mistaken for the face of a person: of
// other biometrics, and of the faces of fonts, solids, networks and sites.
var otherEntries = []entry{
	{bodyWord, 0, `finger fingers fingerprint fingerprints fingervein thumbprint thumbprints palm palms palmprint palmprints palmvein
		hand hands iris irises retina retinal retinas vein veins ear ears gait gaits keystroke keystrokes
		voice voices voiceprint voiceprints speech speaker speakers audio dna handwriting
		指纹 指紋 掌纹 掌紋 手掌 指静脉 指靜脈 静脉 靜脈 虹膜 视网膜 視網膜 步态 步態 声纹 聲紋 声音 聲音 语音 語音 笔迹 筆跡 基因
		지문 홍채 음성 zhiwen shengwen hongmo butai`},
	{impostor, 0, `font fonts glyph glyphs typeface typefaces opentype truetype sfnt ttf otf woff woff2 serif italic oblique monospace
		kerning freetype
		cube cubes cubemap cubemaps skybox polygon polygons polyhedron polyhedra tetrahedron tetrahedra prism prisms
		mesh meshes submesh vertex vertices vert verts triangle triangles tri tris quad quads voxel voxels halfedge halfedges wireframe
		shader shaders cull culling winding normals tessellation delaunay voronoi brep
		facebook hugging huggingface faceit
		emoji emojis emoticon emoticons kaomoji smiley smileys sticker stickers grinning
		clock dice die poker playing workpiece cliff climbing
		surface surfaces interface interfaces iface ifaces eface efaces netface subinterface vlan ethernet loopback netlink
		facade facades facet facets gopher watchface boldface faceplate faceplates facemask facemasks facepalm facetime
		人像面 人面兽 脸谱 臉譜 脸书 臉書 字体 字體`},
}

// pairs are neighbours that make something else of a face; one is a row of three.
var pairs = []string{
	"type face", "bold face", "inter face", "sur face", "fore face", "cube face", "rock face", "game face", "watch face",
	"face book", "face value", "face to face", "face off", "face up", "face down", "face less", "about face", "e face", "i face",
	"face time", "face plate", "face palm", "half face", "coal face", "block face", "tile face", "solid face", "font face",
	"face brush", "face paint", "face of it",
}
